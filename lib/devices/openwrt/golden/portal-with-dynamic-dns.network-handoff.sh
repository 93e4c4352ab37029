#!/bin/sh
# OpenWrt: network settings for MacPractice, for Lakeside Example Dental
# Made by Network Handoff, independent of MacPractice, by ruleset 2026.12.2.
# Proof: read by a reader of our own, whose model of it was tried with real packets. Not tried on a device.
# Written for: OpenWrt 23.05 and 24.10, with its own firewall (fw4).
# Copy it to the router and run it: sh network-handoff.sh. It replaces the whole firewall (/etc/config/firewall); zones, rules and forwards of before, a guest network's too, are gone until you add them again. DHCP and dynamic DNS only get sections that begin with nh_. What the router does not understand it refuses, and the firewall stays as it was. Connections that stand go on until they end: restart the router for those.
# To go back: cp /root/firewall.before-handoff /etc/config/firewall, then /etc/init.d/firewall restart. uci delete dhcp.nh_server, dhcp.nh_mail and ddns.nh_office, then uci commit. UPnP stays off.
# 443 and 1234 are closed here until MacPractice answers. If one of them is open today, call the office before you close it: its Portal may rest on it.
# Not expressed here, so still to be done or seen to by hand:
# - Where the address or the MAC address is reserved already, that stays as it is, and the script says so.
# - A VPN that ends on this router: its own port is closed here until you add a rule for it.
# - Dynamic DNS: install ddns-scripts and run this again. Then choose the provider, fill in user and password on the router, and set enabled to 1.

(
set -e

# Changes that wait to be saved would be mixed with these.
test -z "$(uci changes)" || { echo "Save or revert what uci changes shows, then run this again." >&2; exit 1; }

# UPnP and NAT-PMP, where the package is installed.
if uci -q get upnpd.config > /dev/null; then
uci set upnpd.config.enabled='0'
uci commit upnpd
/etc/init.d/miniupnpd stop || true
fi

# The firewall as it was before the first run is kept.
test -e /root/firewall.before-handoff || { cp /etc/config/firewall /root/firewall.copying; mv /root/firewall.copying /root/firewall.before-handoff; }
cp /etc/config/firewall /tmp/firewall.previous
uci import firewall << 'END-OF-FIREWALL'
config defaults
	option input 'DROP'
	option output 'ACCEPT'
	option forward 'DROP'
	option drop_invalid '1'
	option synflood_protect '1'

config zone
	option name 'wan'
	list network 'wan'
	list network 'wan6'
	option input 'DROP'
	option output 'ACCEPT'
	option forward 'DROP'
	option masq '1'
	option mtu_fix '1'

config zone
	option name 'lan'
	list network 'lan'
	option input 'ACCEPT'
	option output 'ACCEPT'
	option forward 'ACCEPT'

config rule
	option name 'Closed to the router'
	option src 'wan'
	option proto 'tcp'
	option family 'any'
	option dest_port '443 80 1234 3306 26700 41853'
	option target 'DROP'

config rule
	option name 'Closed through the router'
	option src 'wan'
	option dest '*'
	option proto 'tcp'
	option family 'any'
	option dest_port '443 80 1234 3306 26700 41853'
	option target 'DROP'

config rule
	option name 'By the outside address from inside'
	option src 'lan'
	option proto 'tcp'
	option family 'ipv4'
	list dest_ip '203.0.113.10'
	option dest_port '80 443 1234 3306 26700 41853'
	option target 'DROP'

config rule
	option name 'By IPv6 from inside'
	option src 'lan'
	option proto 'tcp'
	option family 'ipv6'
	option dest_port '1234 3306 26700 41853'
	option target 'DROP'

config rule
	option name 'Router - DHCP'
	option src 'wan'
	option proto 'udp'
	option family 'ipv4'
	option dest_port '68'
	option target 'ACCEPT'

config rule
	option name 'Router - DHCPv6'
	option src 'wan'
	option proto 'udp'
	option family 'ipv6'
	list src_ip 'fe80::/10'
	option dest_port '546'
	option target 'ACCEPT'

config rule
	option name 'Router - IPv6 neighbors'
	option src 'wan'
	option proto 'icmp'
	option family 'ipv6'
	list icmp_type 'router-solicitation'
	list icmp_type 'router-advertisement'
	list icmp_type 'neighbour-solicitation'
	list icmp_type 'neighbour-advertisement'
	option target 'ACCEPT'

config zone
	option name 'vpn'
	list network 'wg0'
	option input 'DROP'
	option output 'ACCEPT'
	option forward 'DROP'

config forwarding
	option src 'lan'
	option dest 'wan'
END-OF-FIREWALL

# A section that is not understood is left out or weakened, with no more than a line marked [!].
said="$(fw4 check 2>&1)" || said="[!] Section refused. $said"
case "$said" in
*'[!] Section'*)
cp /tmp/firewall.previous /etc/config/firewall
echo "$said" >&2
echo "Not understood by this router. Its firewall is as it was." >&2
exit 1
;;
esac
/etc/init.d/firewall reload

# Fixed addresses.
if uci -q show dhcp | grep -v '^dhcp\.nh_' | grep -qiF -e "ip='192.168.1.10'" -e "02:00:5e:10:00:01"; then
echo "192.168.1.10 or 02:00:5e:10:00:01 is reserved already: nothing was changed there. See that it is one for the other." >&2
else
uci -q delete dhcp.nh_server || true
uci set dhcp.nh_server=host
uci set dhcp.nh_server.name='macpractice-server'
uci set dhcp.nh_server.mac='02:00:5e:10:00:01'
uci set dhcp.nh_server.ip='192.168.1.10'
fi
uci commit dhcp
/etc/init.d/dnsmasq restart

# Dynamic DNS, switched off until provider, user and password are filled in.
if test -e /etc/config/ddns; then
uci -q delete ddns.nh_office || true
uci set ddns.nh_office=service
uci set ddns.nh_office.enabled='0'
uci set ddns.nh_office.lookup_host='lakeside.example.net'
uci set ddns.nh_office.domain='lakeside.example.net'
uci set ddns.nh_office.username='FILL-IN'
uci set ddns.nh_office.password='FILL-IN'
uci set ddns.nh_office.use_https='1'
uci set ddns.nh_office.interface='wan'
uci set ddns.nh_office.ip_source='network'
uci set ddns.nh_office.ip_network='wan'
uci commit ddns
fi

echo 'Done.'
)
