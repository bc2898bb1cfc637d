/** The add-on's doors, tried over HTTP: the real jar in the workbench, with the sample community. */
@NullMarked
package org.delbar.doors;

import org.jspecify.annotations.NullMarked;
