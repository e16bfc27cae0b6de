/** Which columns of the lists somebody wants to see. */
@NullMarked
package vn.banggiang.documents.columns;

import org.jspecify.annotations.NullMarked;
