export function ReferenceDatesPage() {
  return null;
}
