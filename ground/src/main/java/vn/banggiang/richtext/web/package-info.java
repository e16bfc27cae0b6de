/** The editor's place in the style guide. */
@NullMarked
package vn.banggiang.richtext.web;

import org.jspecify.annotations.NullMarked;
