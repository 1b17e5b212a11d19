/** True when a number's only mark may stand before its decimals or between thousands: `1.234`. */
export function isAmbiguous(text: string): boolean {
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}
