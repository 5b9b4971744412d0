((yaml-mode . ((eglot-server-programs . ((yaml-mode . ("participatie" "taalserver"))))))
 (yaml-ts-mode . ((eglot-server-programs . ((yaml-ts-mode . ("participatie" "taalserver")))))))
