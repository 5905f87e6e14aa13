import { expect, it } from 'vitest';
import { ApiError, asApiError, errorOf } from '../../../web/src/api/api-error.ts';

it('shows what the API said', async () => {
  const body = {
    type: 't',
    title: 'Dit kan nu niet',
    status: 409,
    detail: 'De periode is gesloten.',
    issues: [{ path: 'period', message: 'x' }],
  };
  const error = await errorOf(new Response(JSON.stringify(body), { status: 409 }));
  expect([error.status, error.title, error.message, error.issues]).toEqual([
    409,
    body.title,
    body.detail,
    body.issues,
  ]);
});

it.each(['<html>', '', '{"title":1}', 'null'])('says something Dutch about %j', async (text) => {
  const error = await errorOf(new Response(text, { status: 502 }));
  expect([error.status, error.title]).toEqual([502, 'Er ging iets mis']);
  expect(error.message).toContain('Probeer het over een minuut opnieuw');
});

it('passes its own errors on and never shows the text of another', () => {
  const own = new ApiError(404, 'Niet gevonden', 'Dit bestaat niet.');
  expect(asApiError(own)).toBe(own);
  expect(asApiError(new TypeError('undefined is not a function')).message).not.toContain('undefined');
});
