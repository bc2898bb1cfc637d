/**
 * What we take from Confluence, one small class an ability. Only here may members be used that are not verified for 10.2;
 * each such class has a defined lesser behaviour when the product lacks the member.
 */
@NullMarked
package org.delbar.confluence;

import org.jspecify.annotations.NullMarked;
