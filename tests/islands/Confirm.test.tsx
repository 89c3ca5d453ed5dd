// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Confirm } from '../../src/browser/island/Confirm.tsx';
import { stubBrowser } from './stubs.ts';

beforeEach(() => void stubBrowser());
afterEach(cleanup);

const question = <Confirm text="Delete it?" yes="Yes" no="No" onYes={() => {}} onNo={() => {}} />;

test('a question is closed before it leaves the page, so that what follows can take the focus', () => {
  const places: boolean[] = [];
  const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
  close.mockImplementation(function (this: HTMLDialogElement) {
    places.push(this.isConnected);
  });
  const { rerender } = render(question);
  rerender(<p>It is deleted.</p>);
  expect(places).toEqual([true]);
  close.mockRestore();
});

test('a question gives the focus back to where the reader was', () => {
  const page = (asked: boolean) => (
    <>
      <button type="button">Delete</button>
      {asked && question}
    </>
  );
  const { rerender } = render(page(false));
  const button = screen.getByRole('button', { name: 'Delete' });
  button.focus();
  rerender(page(true));
  screen.getByRole('button', { name: 'No', hidden: true }).focus();
  rerender(page(false));
  expect(document.activeElement).toBe(button);
});
