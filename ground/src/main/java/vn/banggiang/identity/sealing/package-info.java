/** What only this installation can read again. */
@NullMarked
package vn.banggiang.identity.sealing;

import org.jspecify.annotations.NullMarked;
