/** What the files of documents say: read after they came, searched with everything else. */
@NamedInterface("text")
@NullMarked
package vn.banggiang.documents.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
