-- The same articles: what is a portal there is a category here, which is the page of newest articles that WordPress has.
INSERT INTO wp_terms (term_id, name, slug) SELECT 100 + seq, CONCAT('Cơ quan ', seq), CONCAT('co-quan-', seq) FROM seq_1_to_250;
INSERT INTO wp_term_taxonomy (term_taxonomy_id, term_id, taxonomy, description, count)
SELECT 100 + seq, 100 + seq, 'category', '', 400 FROM seq_1_to_250;
INSERT INTO wp_posts (ID, post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_name,
       post_modified, post_modified_gmt, to_ping, pinged, post_content_filtered)
SELECT 1000 + seq, 1, NOW() - INTERVAL seq * 5 MINUTE, UTC_TIMESTAMP() - INTERVAL seq * 5 MINUTE, {{body}},
       CONCAT('Tin số ', seq, ' về công tác chuyển đổi số của cơ quan'), CONCAT('Tóm tắt của tin số ', seq),
       CONCAT('bai-so-', seq), NOW(), UTC_TIMESTAMP(), '', '', ''
  FROM seq_1_to_100000;
INSERT INTO wp_term_relationships (object_id, term_taxonomy_id) SELECT 1000 + seq, 101 + MOD(seq, 250) FROM seq_1_to_100000;
ANALYZE TABLE wp_posts, wp_terms, wp_term_taxonomy, wp_term_relationships;
