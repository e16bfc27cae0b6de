/** The pages of a document's journey. */
@NullMarked
package vn.banggiang.documents.web;

import org.jspecify.annotations.NullMarked;
