/** What the wizards of all blueprints have in common: reading answers, saying what is refused, titles that are free. */
@NullMarked
package org.delbar.pagefacts.wizard;

import org.jspecify.annotations.NullMarked;
