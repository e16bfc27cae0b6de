package vn.banggiang.incoming;

/** Số đến: the place of an incoming document in its agency's register of a year; counted from 1. */
public record ArrivalNumber(int year, int number) {

    /** {@link IllegalArgumentException} for what no register gives. */
    public ArrivalNumber {
        if (number < 1 || year < 1900) {
            throw new IllegalArgumentException("no arrival number: " + number + "/" + year);
        }
    }

    @Override
    public String toString() {
        return number + "/" + year;
    }
}
