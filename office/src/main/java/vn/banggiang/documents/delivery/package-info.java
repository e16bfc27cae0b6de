/** What became of a document at each agency that it was sent to. */
@NamedInterface("delivery")
@NullMarked
package vn.banggiang.documents.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
