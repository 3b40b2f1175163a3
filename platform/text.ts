/** What somebody wrote, without the spaces around it; null when it is empty or longer than `atMost` characters. */
export function writtenText(text: string, atMost: number): string | null {
  const trimmed = text.trim();
  return trimmed !== '' && [...trimmed].length <= atMost ? trimmed : null;
}
