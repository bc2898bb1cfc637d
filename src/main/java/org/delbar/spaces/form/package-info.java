/** What the forms of space and site administration share: rows that move, fields, and keys that stay. */
@NullMarked
package org.delbar.spaces.form;

import org.jspecify.annotations.NullMarked;
