/** The pages of a document's journey. */
@NamedInterface("web")
@NullMarked
package vn.banggiang.documents.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
