import type { OwnNames } from '../../shared/mapping/own-names.ts';
import { periodLabel } from '../../shared/programme/period.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { MailMessage } from '../ports/mail.port.ts';
import { dutchMoment } from './dutch-date.ts';
import { fileNameText } from './file-name-text.ts';
import type { Receipt } from './read-submission.ts';

const count = new Intl.NumberFormat('nl-NL');

/**
 * The receipt of a submission that counts, to its sender: what of which project and period, the file with its rows and
 * hashes, when, which version, and where the page is. It has no figure and no value of a row (design.md rule 5).
 */
export function receiptMail(
  submission: Submission,
  receipt: Receipt,
  programme: Programme,
  siteOrigin: string,
): MailMessage {
  const { id, project, dataset, period, practice } = submission;
  const name = programme.projects.find(({ code }) => code === project)?.name ?? '';
  const parts = [
    practice
      ? 'Uw oefening is verwerkt. Het is een oefening: deze aanlevering telt nergens mee.'
      : 'Uw aanlevering is verwerkt. Bewaar deze e-mail als ontvangstbewijs.',
    [
      `Programma: ${programme.name}`,
      `Project: ${project} ${name}`,
      `Gegevens: ${dataset}`,
      ...municipalityLine(submission, programme),
      `Periode: ${periodLabel(period)}`,
      ...whatLines(submission, receipt),
      `Ingezonden: ${dutchMoment(receipt.sentAt)}`,
      `Verwerkt: ${dutchMoment(receipt.acceptedAt)}`,
      `Versie: ${receipt.version}`,
    ].join('\n'),
    `Het ontvangstbewijs, met wat u ermee kunt:\n${siteOrigin}/aanleveren/${id}`,
    'Klopt er iets niet? Op die pagina kunt u de aanlevering intrekken, met een reden. Lever daarna een verbeterd bestand aan.',
  ];
  return {
    id: `receipt/${id}`,
    to: receipt.sender,
    subject: `Peilstok: ${practice ? 'oefening verwerkt' : 'ontvangstbewijs'}, ${project} ${dataset}, ${periodLabel(period)}`,
    text: parts.join('\n\n'),
  };
}

function municipalityLine({ municipality }: Submission, { region }: Programme): string[] {
  if (municipality === null) return [];
  return [
    `Gemeente: ${region.municipalities.find(({ code }) => code === municipality)?.name ?? municipality}`,
  ];
}

function whatLines({ dataset, nothingToReport, mapping }: Submission, receipt: Receipt): string[] {
  if (dataset === 'voortgang') return ['Formulier: ingevuld'];
  if (nothingToReport || receipt.sha256 === null) return ['Bestand: geen, niets te melden'];
  const { fileName, rows, accepted, sha256, originalSha256 } = receipt;
  const lines = [
    `Bestand: ${fileNameText(fileName)}`,
    `Rijen: ${count.format(rows)}, geaccepteerd: ${count.format(accepted)}`,
    ...(mapping ? [`Koppeling van kolommen: versie ${mapping.version}${renamed(mapping.columns)}`] : []),
  ];
  if (originalSha256 === null || originalSha256 === sha256)
    return [...lines, `SHA-256 van het bestand: ${sha256}`];
  return [
    ...lines,
    `SHA-256 van wat is verstuurd: ${sha256}`,
    `SHA-256 van uw eigen bestand: ${originalSha256}`,
  ];
}

/** The columns that are called otherwise in the sender's own file. */
function renamed(columns: OwnNames): string {
  const others = Object.entries(columns).filter(([column, own]) => own !== null && own !== column);
  return others.length === 0
    ? ''
    : ` (${others.map(([column, own]) => `${column} is uw ‘${fileNameText(own ?? '')}’`).join(', ')})`;
}
