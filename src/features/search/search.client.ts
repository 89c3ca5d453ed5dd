import { startSearchDialog } from './dialog.client.ts';
import { startSearchPage } from './page.client.ts';

// One file for both, since they hardly differ and each page has to know what its files hash to.
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
if (dialog) startSearchDialog(dialog);
else startSearchPage();
