/** Reads what other sites export: WordPress eXtended RSS (WXR), RSS 2.0, and the pictures beside it in a ZIP. */
@NullMarked
package vn.banggiang.importing.export;

import org.jspecify.annotations.NullMarked;
