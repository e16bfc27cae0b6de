package vn.banggiang.pictures;

/** How far a picture is. */
public enum PictureState {
    /** Brought; its published forms are still being made. */
    WAITING,
    /** May be shown. */
    READY,
    /** Cannot be made into a picture; why is told by {@link Picture#reason}. */
    REFUSED
}
