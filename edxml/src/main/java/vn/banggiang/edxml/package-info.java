/**
 * Reads, writes and checks edXML, the messages by which Vietnamese agencies exchange documents and
 * report on them (QCVN 102:2016/BTTTT). {@link vn.banggiang.edxml.EdxmlReader}, {@link
 * vn.banggiang.edxml.EdxmlWriter} and {@link vn.banggiang.edxml.EdxmlCheck} are the doors.
 */
@NullMarked
package vn.banggiang.edxml;

import org.jspecify.annotations.NullMarked;
