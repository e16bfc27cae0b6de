/** What everybody reads and sends at the portals: questions and answers. */
@NullMarked
package vn.banggiang.participation.open;

import org.jspecify.annotations.NullMarked;
