import { Icon } from '../../components/icon.tsx';
import { byJudgement } from './inquiry-words.ts';

interface JudgementsProps {
  readonly finds: Parameters<typeof byJudgement>[0];
}

/** Where something lies and whether it may be erased there, places with the same reason together. */
export function Judgements({ finds }: JudgementsProps) {
  return (
    <ul class="judgements">
      {byJudgement(finds).map(({ allowed, why, places }) => (
        <li key={why}>
          <p>
            <span class={`badge badge--${allowed ? 'good' : 'warn'}`}>
              <Icon name={allowed ? 'check' : 'lock'} size={14} />
              {allowed ? 'Mag worden gewist' : 'Moet blijven'}
            </span>{' '}
            {why}
          </p>
          {places.length > 0 && (
            <ul class="small muted list">
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
