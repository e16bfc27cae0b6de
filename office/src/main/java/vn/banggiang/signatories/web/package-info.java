/** The page of one's own signing key. */
@NullMarked
package vn.banggiang.signatories.web;

import org.jspecify.annotations.NullMarked;
