/** Database, transactions, Active Objects and settings. */
@NullMarked
package org.delbar.workbench.storage;

import org.jspecify.annotations.NullMarked;
