/** Documents that leave: draft, review, signature, number, seal, issue, deliveries. */
@NullMarked
package vn.banggiang.documents.outgoing;

import org.jspecify.annotations.NullMarked;
