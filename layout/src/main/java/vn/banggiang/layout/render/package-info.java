/** Sets a draft as a Decree 30 page: model of the text, line breaking, pages, drawing. */
@NullMarked
package vn.banggiang.layout.render;

import org.jspecify.annotations.NullMarked;
