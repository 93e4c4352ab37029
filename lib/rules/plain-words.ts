/** Notices that the sheet words for the technician, worded for the manager. */
export const plainWords: Readonly<Record<string, string>> = {
  "wifi-unsafe": "Your Wi-Fi is not safe. It needs newer protection with a good, long password.",
  "nat-carrier":
    "Your internet provider puts many customers behind one address, so nothing outside can find your office. The provider has to change that.",
  "nat-double": "There seem to be two routers in a row, so nothing outside can get through to your office.",
  "firewall-off": "The router’s firewall is off. Turning it on comes first.",
  "wifi-weak": "The protection of your Wi-Fi is out of date.",
  "server-on-dhcp":
    "The router may give your server another address one day. Then the other computers have to be set anew.",
  "static-declined": "To work well, iPads away from the office need an address that stays. Yours can change.",
  "message-server-plain":
    "Port 1234 is to be opened for MacPractice. Its article calls the service not encrypted, and nobody has said otherwise.",
  "mobile-without-wifi": "You use iPads or iPhones, but no Wi-Fi. Which one is right?",
  "subnet-mismatch": "The addresses of the server and the router don’t fit together. Please look both up again.",
  "address-mismatch":
    "The internet sees another address than your router reports. Please look both up again, from inside the office.",
  "example-address": "The outside address is a made-up example. Please put in the real one.",
  "plain-ftp": "Plain FTP isn’t encrypted, as we read it. Only your statement company can say whether it needs it.",
  "port-22-any": "Claims and statements go out by the same door. Your technician finds a tip on the sheet.",
  "outbound-essentials":
    "Your network limits what may go out. The sheet lists what else must get through, such as updates.",
  "drop-box-afp": "The Drop Box’s port belongs to an old kind of file sharing that newer Macs may no longer know.",
  "ddns-depends": "With dynamic DNS, the Patient Portal works only while that service does.",
  "isp-filter": "Some internet providers block ports 25, 80 or 443. Your technician tests from outside.",
  "vpn-behind-nat":
    "Staff outside may not get through: the router can’t be reached from the internet. Your technician fixes that, or chooses another kind of VPN.",
};
