/** A figure without needless decimals and with a real minus sign, which is read aloud: 4, 3.5, −1.25. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');
