package vn.banggiang.documents.register;

/**
 * How far a register has come.
 *
 * @param last the highest number; all from 1 to it are given
 */
public record GivenNumbers(RegisterKey register, int last) {}
