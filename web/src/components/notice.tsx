import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

type Kind = 'info' | 'ok' | 'warning' | 'error';

const ICONS: Readonly<Record<Kind, IconName>> = {
  info: 'info',
  ok: 'check',
  warning: 'triangle',
  error: 'cross',
};
const CLASSES: Readonly<Record<Kind, string>> = {
  info: 'utrecht-alert utrecht-alert--info',
  ok: 'utrecht-alert utrecht-alert--ok',
  warning: 'utrecht-alert utrecht-alert--warning',
  error: 'utrecht-alert utrecht-alert--error',
};

interface NoticeProps {
  readonly kind: Kind;
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Moves the focus here when it appears: for the outcome of what a person just did. */
  readonly focus?: boolean;
}

/** A message with its own shape and colour; faults are announced at once, the rest when there is time. */
export function Notice({ kind, title, children, focus = false }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <div
      class={CLASSES[kind]}
      role={kind === 'error' ? 'alert' : 'status'}
      ref={box}
      tabIndex={focus ? -1 : undefined}
    >
      <div class="utrecht-alert__icon">
        <Icon name={ICONS[kind]} size={22} />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title !== undefined && <p class="strong">{title}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
