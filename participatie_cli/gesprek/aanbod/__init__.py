"""What exports of platforms and official publications offer: proposals for facts, to be confirmed one by one."""
