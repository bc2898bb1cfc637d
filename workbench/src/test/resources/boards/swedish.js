window.boardsInSwedish = true;
