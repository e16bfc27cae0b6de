<?php
// Makes the tables, the way the installer's page does it.
$_SERVER['HTTP_HOST'] = '127.0.0.1:{{port}}';
$_SERVER['SERVER_PORT'] = '{{port}}';
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Cổng thông tin', 'admin', 'admin@example.invalid', true, '', 'only-for-a-measurement');
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
