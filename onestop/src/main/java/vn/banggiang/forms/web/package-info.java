/** The pages on which officials build forms. */
@NullMarked
package vn.banggiang.forms.web;

import org.jspecify.annotations.NullMarked;
