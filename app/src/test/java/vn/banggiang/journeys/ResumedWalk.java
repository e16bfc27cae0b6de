package vn.banggiang.journeys;

/** Somebody's way through an installation that may die at any moment: each step follows from what the installation says. */
interface ResumedWalk {

    /** Does what comes next; true once there is nothing left to do. */
    boolean advance();
}
