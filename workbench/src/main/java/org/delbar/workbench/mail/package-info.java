/** Mail that would be sent; nothing leaves the machine. */
@NullMarked
package org.delbar.workbench.mail;

import org.jspecify.annotations.NullMarked;
