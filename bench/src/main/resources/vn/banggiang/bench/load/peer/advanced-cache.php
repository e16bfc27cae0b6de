<?php
// The usual drop-in in small: a page that was made within ten minutes is sent from a file, before anything else is loaded.
$file = '{{home}}/pages/' . md5($_SERVER['SERVER_PORT'] . $_SERVER['REQUEST_URI']);
if (is_file($file) && filemtime($file) > time() - 600) {
    header('Content-Type: text/html; charset=UTF-8');
    readfile($file);
    exit;
}
ob_start(function ($page) use ($file) {
    if (http_response_code() === 200) {
        file_put_contents($file . getmypid(), $page);
        rename($file . getmypid(), $file);
    }
    return $page;
});
