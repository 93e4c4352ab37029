# MikroTik RouterOS: network settings for MacPractice, for Lakeside Example Dental
# Made by Network Handoff, independent of MacPractice, by ruleset 2026.12.2.
# Proof: read by a reader of our own, whose model of it was tried with real packets. Not tried on a device.
# Written for: MikroTik RouterOS 7.20 to 7.24.
# Save first: /export file=before-handoff. Then put the file on the router, and type: import network-handoff.rsc. It adds to what is there, before all other rules; each line of it has a comment that begins with NH-. From then on nothing new comes in from the internet but what is open here: older forwards, a VPN’s port and administration from outside stay in their lists and are closed. Stopped half-way it leaves more closed, never more open; imported again it takes the place of what it made before. UPnP and NAT-PMP are turned off.
# To go back: In /ip firewall nat, then in /ip firewall filter, /ipv6 firewall filter, /ip firewall address-list and /ip dhcp-server lease: remove [find comment~"^NH-"]. UPnP, NAT-PMP, FTP and cloud stay as set.
# 443 and 1234 are closed here until MacPractice answers. If one of them is open today, call the office before you close it: its Portal may rest on it.
# Not expressed here, so still to be done or seen to by hand:
# - Older forwards and rules stay in their lists, where they let nothing in any more: remove them.
# - Look at the members of the lists first (/interface list member print): WAN must hold every interface to the internet, the one that has the outside address (such as pppoe-out1) and tunnels of IPv6 too, and LAN the office’s bridge.
# - A VPN that ends on this router, a forward that the office’s phones need: closed here until you add an accept rule for it, before the rules NH-rest. What comes out of an IPsec tunnel counts as coming from the internet.
# - Dynamic DNS: this router by itself keeps no name but its own (sn.mynetname.net) up to date. Any other needs a script, or an updater on the server.

# Without members in these lists nothing below would mean anything.
:if ([:len [/interface list member find list="WAN"]] = 0) do={ :error "The interface list WAN has no member." }
:if ([:len [/interface list member find list="LAN"]] = 0) do={ :error "The interface list LAN has no member." }

# No program inside opens ports.
/ip upnp set enabled=no
/ip nat-pmp set enabled=no

# What an earlier import left goes once the new rules stand; its forwards go at once.
/ip firewall nat remove [find comment~"^NH-"]
/ipv6 firewall filter set [find comment~"^NH-"] comment="NH-old"
/ip firewall filter set [find comment~"^NH-"] comment="NH-old"
/ip firewall address-list remove [find comment~"^NH-"]
/ip dhcp-server lease remove [find comment~"^NH-"]

# IPv6: nothing comes in.
/ipv6 firewall filter
add chain=NH action=passthrough comment="NH-mark"
add chain=forward action=drop in-interface-list=WAN connection-state=invalid,new place-before=[:pick [find where !dynamic] 0] comment="NH-rest"
add chain=forward action=drop in-interface-list=WAN dst-port=443,80,1234,3306,26700,41853 protocol=tcp connection-state=new place-before=[:pick [find where !dynamic] 0] comment="NH-closed by name"
add chain=input action=drop in-interface-list=WAN connection-state=invalid,new place-before=[:pick [find where !dynamic] 0] comment="NH-rest"
add chain=input action=drop in-interface-list=WAN dst-port=443,80,1234,3306,26700,41853 protocol=tcp connection-state=new place-before=[:pick [find where !dynamic] 0] comment="NH-closed by name"
add chain=input action=drop in-interface-list=LAN dst-port=1234,3306,26700,41853 protocol=tcp connection-state=new place-before=[:pick [find where !dynamic] 0] comment="NH-by IPv6 from inside"
add chain=input action=accept in-interface-list=WAN protocol=udp src-address=fe80::/10 dst-port=546 place-before=[:pick [find where !dynamic] 0] comment="NH-DHCPv6"
add chain=input action=accept in-interface-list=WAN protocol=icmpv6 place-before=[:pick [find where !dynamic] 0] comment="NH-neighbors"

# IPv4.
/ip firewall filter
add chain=NH action=passthrough comment="NH-mark"
add chain=forward action=drop in-interface-list=WAN connection-state=invalid,new place-before=[:pick [find where !dynamic] 0] comment="NH-rest"
add chain=forward action=drop in-interface-list=WAN dst-port=443,80,1234,3306,26700,41853 protocol=tcp connection-state=new place-before=[:pick [find where !dynamic] 0] comment="NH-closed by name"
add chain=input action=drop in-interface-list=WAN connection-state=invalid,new place-before=[:pick [find where !dynamic] 0] comment="NH-rest"
add chain=input action=drop in-interface-list=WAN dst-port=443,80,1234,3306,26700,41853 protocol=tcp connection-state=new place-before=[:pick [find where !dynamic] 0] comment="NH-closed by name"
add chain=input action=drop in-interface-list=LAN dst-address=203.0.113.10 dst-port=80,443,1234,3306,26700,41853 protocol=tcp connection-state=new place-before=[:pick [find where !dynamic] 0] comment="NH-by the outside address from inside"
add chain=forward in-interface-list=!WAN src-address=100.64.99.0/24 action=drop connection-state=invalid,new place-before=[:pick [find where !dynamic] 0] comment="NH-VPN rest"

/ipv6 firewall filter remove [find comment="NH-old"]
/ip firewall filter remove [find comment="NH-old"]

# Fixed addresses.
/ip dhcp-server lease
add address=192.168.1.10 mac-address=02:00:5E:10:00:01 comment="NH-MacPractice server"
