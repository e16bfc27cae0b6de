package vn.banggiang.organisation;

import vn.banggiang.directory.Post;

/**
 * An official whom people may turn to (cán bộ đầu mối, Decree 42/2022/NĐ-CP art. 4).
 *
 * @param post the main one in the agency
 * @param text with what, and how
 */
public record ContactOfficial(Post post, ProfileText text) {}
