/** Records of matters (hồ sơ): the documents of one matter, in the order in which they came to it. */
@NullMarked
package vn.banggiang.records;

import org.jspecify.annotations.NullMarked;
