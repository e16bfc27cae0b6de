/** The four form fields that numbering, signing and sealing fill in. */
@NullMarked
package vn.banggiang.layout.form;

import org.jspecify.annotations.NullMarked;
