package vn.banggiang.documents.register;

import java.time.LocalDate;

/**
 * A number that a register gave.
 *
 * @param number counted from 1
 * @param day the day of Vietnam's calendar on which it was given, within the register's year
 */
public record RegisterLine(RegisterKey register, int number, LocalDate day) {}
