/** What stories stand on: a running workbench, a browser, a person in front of it, and the words they read. */
@NullMarked
package org.delbar.testing;

import org.jspecify.annotations.NullMarked;
