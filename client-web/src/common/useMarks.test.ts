import { expect, it } from 'vitest';
import { marksAfter } from './useMarks';

const ids = ['a', 'b', 'c', 'd'];
const none = { shiftKey: false, ctrlKey: false, metaKey: false };
const marks = (...marked: string[]) => ({ marked: new Set(marked), mark: () => {} });

it('marks from the selected row on while Shift is held, either way', () => {
  expect([...marksAfter(marks(), { ...none, shiftKey: true }, ids, 3, 1)]).toEqual(['b', 'c', 'd']);
});

it('marks the selected row with the first that is added to it, and takes marks back', () => {
  const held = { ...none, ctrlKey: true };

  expect([...marksAfter(marks(), held, ids, 0, 2)]).toEqual(['a', 'c']);
  expect([...marksAfter(marks('a', 'c'), held, ids, 2, 2)]).toEqual(['a']);
});

it('forgets the marks on a plain click', () => {
  expect(marksAfter(marks('a', 'b'), none, ids, 0, 2).size).toBe(0);
});
