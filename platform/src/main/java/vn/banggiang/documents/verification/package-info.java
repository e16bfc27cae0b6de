/** What anyone may ask: is this file, or the document behind this code, authentic and unchanged? */
@NullMarked
package vn.banggiang.documents.verification;

import org.jspecify.annotations.NullMarked;
