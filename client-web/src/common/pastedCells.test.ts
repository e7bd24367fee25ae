import { expect, it } from 'vitest';
import { cellsOf, textOf } from './pastedCells';

it('takes a range of a spreadsheet apart', () => {
  expect(cellsOf('a\tb\r\nc\t\r\n\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

it('reads cells in quotes, with breaks, tabs and quotes of their own', () => {
  expect(cellsOf('"two\nlines"\t"a ""b"""\t"c\td"\nnext')).toEqual([['two\nlines', 'a "b"', 'c\td'], ['next']]);
});

it('reads comma-separated values where there are no tabs', () => {
  expect(cellsOf('\uFEFFFrom,To\n"Málaga, port",Porto')).toEqual([
    ['From', 'To'],
    ['Málaga, port', 'Porto'],
  ]);
});

it('gives text that reads as the same cells again', () => {
  const cells = [
    ['a "b"', 'two\nlines'],
    ['', 'c\td'],
  ];

  expect(cellsOf(textOf(cells))).toEqual(cells);
});
