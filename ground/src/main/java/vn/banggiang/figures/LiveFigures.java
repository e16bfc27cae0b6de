package vn.banggiang.figures;

import java.util.List;

/** A system's live figures; whoever compares agencies or fills an indicator asks here and never in the system's tables. */
public interface LiveFigures {

    /** The figures of one year, in the order in which they are read. Those of this year go until now. */
    List<Figure> of(int year);
}
