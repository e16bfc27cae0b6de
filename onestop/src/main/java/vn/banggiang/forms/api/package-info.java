/** Forms for programs. */
@NullMarked
package vn.banggiang.forms.api;

import org.jspecify.annotations.NullMarked;
