// Has the head of the page laid out now. On a slow processor that uses up the time that the browser
// reads on for, so that it paints the head before it lays out the text below.
document.body.getClientRects();
