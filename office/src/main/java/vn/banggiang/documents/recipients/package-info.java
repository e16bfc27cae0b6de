/** Whom documents are written to together: groups of the directory, and those that an agency keeps for itself. */
@NamedInterface("recipients")
@NullMarked
package vn.banggiang.documents.recipients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
