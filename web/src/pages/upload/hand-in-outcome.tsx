import type { ComponentChildren } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { CheckFaults } from './check-faults.tsx';
import { ChooseSheet } from './choose-sheet.tsx';
import { MappingForm } from './mapping-form.tsx';
import type { HandingIn } from './use-hand-in.ts';

interface HandInOutcomeProps {
  readonly handingIn: HandingIn;
  /** The link to the right template, where the file is another. */
  readonly template: ComponentChildren;
}

/** What the person must know or choose before a file can be sent. */
export function HandInOutcome({ handingIn, template }: HandInOutcomeProps) {
  const { stage, chooseSheet, useMapping, ask } = handingIn;
  switch (stage.kind) {
    case 'choose-sheet':
      return <ChooseSheet sheets={stage.sheets} choose={chooseSheet} />;
    case 'map':
      return <MappingForm question={stage.question} use={useMapping} skip={() => ask('never')} />;
    case 'faults':
      return <CheckFaults outcome={stage.outcome} map={() => ask('always')} template={template} />;
    case 'unreadable':
      return (
        <Notice kind="error" title="Dit bestand kan niet worden gelezen" focus>
          <p>{stage.message}</p>
        </Notice>
      );
    case 'idle':
    case 'checking':
    case 'sending':
      return null;
  }
}
